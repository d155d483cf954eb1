namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Turns the words of an unnumbered heading into a segment of a path: without white space, colon and solidus.</summary>
internal static class SegmentName
{
    /// <summary>The name; <paramref name="otherwise"/> where no word is left.</summary>
    public static string Of(string heading, string otherwise)
    {
        var name = string.Concat(heading.TrimEnd('：', ':').Where(c => !char.IsWhiteSpace(c))).Replace('/', '／');
        return name.Length > 0 ? name : otherwise;
    }
}
