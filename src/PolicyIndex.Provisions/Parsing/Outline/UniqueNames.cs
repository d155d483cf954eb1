using System.Globalization;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Keeps names apart: the second of a name gets a number behind it.</summary>
/// <param name="separator">Stands before that number.</param>
internal sealed class UniqueNames(string separator)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);

    /// <summary>The name, or the name with the first number from 2 on that nobody has.</summary>
    public string Take(string name)
    {
        var unique = name;
        while (!taken.Add(unique))
        {
            times[name] = times.GetValueOrDefault(name, 1) + 1;
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}{separator}{times[name]}");
        }

        return unique;
    }
}
