namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>Words of one unit that are read for a rule, folded; what is found in them is quoted as printed, with the unit it stands in.</summary>
internal sealed class Passage
{
    private readonly FoldedText folded;
    private readonly int start;

    private Passage(FoldedText folded, int start, int end, Provision? unit)
    {
        this.folded = folded;
        this.start = start;
        Text = folded.Text[start..end];
        Unit = unit;
    }

    /// <summary>No words.</summary>
    public static Passage Empty { get; } = Of("", null);

    /// <summary>Its words, folded.</summary>
    public string Text { get; }

    /// <summary>The unit whose text holds them; null where no unit does, so that nothing of it can be quoted.</summary>
    public Provision? Unit { get; }

    /// <summary>All of it as printed.</summary>
    public string Original => Printed(0, Text.Length);

    /// <summary>Words as printed in a unit.</summary>
    public static Passage Of(string printed, Provision? unit)
    {
        var folded = new FoldedText(printed);
        return new Passage(folded, 0, folded.Text.Length, unit);
    }

    /// <summary>Words that a unit prints, found by their folded form; null where it does not print them.</summary>
    public static Passage? In(Provision provision, string words)
    {
        var text = new FoldedText(provision.Text);
        var wanted = TextFolding.Fold(words);
        var at = wanted.Length == 0 ? -1 : text.Text.IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? null : new Passage(text, at, at + wanted.Length, provision);
    }

    /// <summary>A part of it.</summary>
    public Passage Part(int from, int to) => new(folded, start + from, start + to, Unit);

    /// <summary>A stretch of <see cref="Text"/> as printed; empty where no unit prints it.</summary>
    public string Printed(int from, int to) => Unit is null ? "" : folded.Printed(start + from, start + to);
}
