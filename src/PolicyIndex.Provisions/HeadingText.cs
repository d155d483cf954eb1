namespace PolicyIndex.Provisions;

/// <summary>Where a unit's heading stands in its text: at the beginning, plain or in the brackets that articles have it in (【适用范围】本办法…).</summary>
public static class HeadingText
{
    private const string Opening = "【（(〔［[";
    private const string Closing = "】）)〕］]";

    /// <summary>Characters of <paramref name="text"/> that the heading takes, its brackets included; 0 where the text does not begin with it.</summary>
    public static int LengthIn(string text, string? heading)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrEmpty(heading))
        {
            return 0;
        }

        if (text.StartsWith(heading, StringComparison.Ordinal))
        {
            return heading.Length;
        }

        var bracketed = text.Length >= heading.Length + 2 && Opening.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var kind
            && text.AsSpan(1).StartsWith(heading, StringComparison.Ordinal) && text[heading.Length + 1] == Closing[kind];
        return bracketed ? heading.Length + 2 : 0;
    }
}
