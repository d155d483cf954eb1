using System.Reflection;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>A versioned prompt: a text file of <c>Answers/Prompts</c>. What it says changes only with a new version.</summary>
/// <param name="Version">Name of the file without its ending: <c>answer.v1</c>.</param>
/// <param name="Text">Its words, with <c>{{places}}</c> to fill.</param>
internal sealed record Prompt(string Version, string Text)
{
    /// <summary>How answers are to be written.</summary>
    public static Prompt Answer { get; } = Read("answer.v1");

    /// <param name="places">Values by name; every place of the prompt must have one.</param>
    public string Filled(params (string Name, string Value)[] places) =>
        places.Aggregate(Text, (text, place) => text.Replace($"{{{{{place.Name}}}}}", place.Value, StringComparison.Ordinal));

    private static Prompt Read(string version)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PolicyIndex.Service.Answers.Prompts.{version}.txt")
            ?? throw new InvalidOperationException($"The prompt {version} is not part of this build.");
        using var reader = new StreamReader(stream);
        return new Prompt(version, reader.ReadToEnd());
    }
}
