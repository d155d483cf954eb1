using PolicyIndex.Provisions.Effects.Finding;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>
/// Reads when a text says of itself that it takes effect and ends: 本办法自2025年6月1日起施行, 自印发之日起实行, 有效期5年, 实施期至2027年12月 (the last
/// day of a month or year that is named without a day). The sentences are those that the effects are made of; what one unit says of itself
/// alone (第十条自…起施行) and what attachments say is left out.
/// </summary>
internal sealed class ValidityReader(AnchorMap anchors)
{
    private static readonly char[] Commas = ['，', ','];

    private readonly List<LegalDate> dates = [];

    public DateOnly? EffectiveOn { get; private set; }

    public bool EffectiveOnIssue { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public IReadOnlyList<LegalDate> Dates => dates;

    public void Read(IEnumerable<Provision> provisions, DateOnly? issuedOn)
    {
        var candidates = provisions.Where(p => p.Kind is not (ProvisionKind.Title or ProvisionKind.Note or ProvisionKind.AttachmentList or ProvisionKind.Attachment) && !p.Component.StartsWith("attachment", StringComparison.Ordinal));
        foreach (var provision in candidates)
        {
            foreach (var commencement in CommencementFinder.Find(provision, issuedOn).Where(s => s.Unit is null))
            {
                DateOnly? date = commencement.Date.Event is null ? commencement.Date.On : null;
                Add(LegalDateKind.Effective, date, commencement);
                EffectiveOn ??= date;
                EffectiveOnIssue |= date is null;
            }

            foreach (var term in TermFinder.Find(provision, EffectiveOn ?? issuedOn))
            {
                Add(LegalDateKind.Expires, term.Date.On, term);
                ExpiresOn ??= term.Date.On;
            }
        }
    }

    private void Add(LegalDateKind kind, DateOnly? on, Statement statement)
    {
        var provision = statement.Provision;
        var first = statement.Start + ClauseStart(provision.Text[statement.Start..statement.End]);
        var anchor = anchors.Between(Offset(provision, first), Offset(provision, statement.End - 1) + 1);
        dates.Add(new LegalDate(kind, on, provision.Text[first..statement.End], anchor));
    }

    // Of a long sentence (…已经…会议通过，现予公布，自…起施行) the clause that says it, with the one before where that names the work.
    private static int ClauseStart(string sentence)
    {
        var last = sentence.LastIndexOfAny(Commas) + 1;
        if (last == 0 || sentence[last] is not ('自' or '从'))
        {
            return last;
        }

        var before = sentence.LastIndexOfAny(Commas, Math.Max(0, last - 2)) + 1;
        return sentence.AsSpan(before, last - before).Contains('本') ? before : last;
    }

    private static int Offset(Provision provision, int textOffset)
    {
        var run = provision.TextRuns.Last(r => r.TextStart <= textOffset);
        return run.SourceStart + Math.Min(textOffset - run.TextStart, run.Length - 1);
    }
}
