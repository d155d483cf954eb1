namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>Mentions that mean one thing together: title, number and units of 《…》（…〔2024〕3号，附件2）第九条.</summary>
internal sealed class Reference
{
    public Reference(Mention first)
    {
        First = first;
        Start = first.Start;
        End = first.End;
        Add(first);
    }

    public Mention First { get; }

    public int Start { get; private set; }

    public int End { get; private set; }

    public Mention? Title { get; private set; }

    public Mention? Number { get; private set; }

    public Mention? Part { get; private set; }

    /// <summary>本办法, 该办法, 公司法: the work by another word than its title.</summary>
    public Mention? Word { get; private set; }

    public IReadOnlyList<UnitSpan> Units { get; private set; } = [];

    /// <summary>Whether it names a work other than by standing in it.</summary>
    public bool NamesWork => Title is not null || Number is not null || Word is { Kind: MentionKind.Name or MentionKind.Back };

    /// <summary>The reference it takes its work from: second and later units without one (且不符合第十二条规定).</summary>
    public Reference? Owner { get; set; }

    public void Add(Mention mention, int? end = null)
    {
        Start = Math.Min(Start, mention.Start);
        End = Math.Max(End, end ?? mention.End);
        switch (mention.Kind)
        {
            case MentionKind.Title:
                Title = mention;
                break;
            case MentionKind.Number or MentionKind.Standard:
                Number = mention;
                break;
            case MentionKind.Part:
                Part = mention;
                break;
            case MentionKind.Unit:
                Units = mention.Units;
                break;
            default:
                Word = mention;
                break;
        }
    }
}
