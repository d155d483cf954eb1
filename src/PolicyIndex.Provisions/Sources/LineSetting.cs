namespace PolicyIndex.Provisions.Sources;

/// <summary>How the file sets a line, where its format says so (Word, HTML): a fact, no judgement about what the line is.</summary>
public enum LineSetting
{
    /// <summary>Like text, or not said.</summary>
    Body,

    /// <summary>In the style or element of a heading or title.</summary>
    Heading,

    /// <summary>In the middle of the measure.</summary>
    Centred,

    /// <summary>At the right end of the measure, as signatures are.</summary>
    Right,
}
