using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>
/// The note under a title that tells how the text came about (Legislation Law, article 66): adopted by whom and when, promulgated under
/// which number, amended since. Also reads the sentence of an order that says the same (已经…第12次常务会议审议通过，现予公布).
/// </summary>
internal sealed partial class HistoryNote
{
    /// <summary>One dated event.</summary>
    /// <param name="Kind">What happened.</param>
    /// <param name="On">When.</param>
    /// <param name="Start">Offset in the note.</param>
    /// <param name="Length">Length of the words that say so.</param>
    /// <param name="Body">Who did it, 第十届 left out; null where the note does not say.</param>
    public sealed record Event(LegalDateKind Kind, DateOnly On, int Start, int Length, string? Body);

    private HistoryNote(List<Event> events, string? number) => (Events, Number) = (events, number);

    /// <summary>In printed order.</summary>
    public IReadOnlyList<Event> Events { get; }

    /// <summary>The number under which the text was first promulgated; null without one.</summary>
    public string? Number { get; }

    /// <summary>Who adopted or promulgated it first; the President, who only signs, aside.</summary>
    public string? Body => (Events.FirstOrDefault(e => e.Body is not null && e.Kind is not (LegalDateKind.Effective or LegalDateKind.Approved)) ?? Events.FirstOrDefault(e => e is { Body: not null, Kind: LegalDateKind.Approved }))?.Body;

    /// <summary>The day it was first promulgated, or adopted where the note does not say; null without either.</summary>
    public DateOnly? FirstIssued =>
        (Events.FirstOrDefault(e => e.Kind is LegalDateKind.Promulgated or LegalDateKind.Original) ?? Events.FirstOrDefault(e => e.Kind is LegalDateKind.Adopted or LegalDateKind.Revised or LegalDateKind.Approved))?.On;

    /// <summary>Reads a note; without dated events it is empty.</summary>
    /// <param name="note">Joined text. Half-width and full-width forms are both read.</param>
    public static HistoryNote Read(string note)
    {
        var dates = Date().Matches(note).Where(m => CalendarDate.FindAll(TextFolding.Fold(m.Value)).Any()).ToList();
        var events = new List<Event>();
        string? number = null;
        for (var i = 0; i < dates.Count; i++)
        {
            var end = i + 1 < dates.Count ? dates[i + 1].Index : note.Length;
            var start = dates[i].Index;
            var words = note[(start + dates[i].Length)..end];
            if (KindOf(words) is { } kind)
            {
                // 根据 and 自 before a date belong to it, what ends the event before.
                end = TrimEnd(note, start, end);
                start -= kind == LegalDateKind.Effective && start > 0 && note[start - 1] == '自' ? 1 : 0;
                events.Add(new Event(kind, CalendarDate.FindAll(TextFolding.Fold(dates[i].Value)).First().Date, start, end - start, BodyOf(words)));
                number ??= kind == LegalDateKind.Promulgated ? NumberOf(words) : null;
            }
        }

        return new HistoryNote(WithOriginal(events), number);
    }

    /// <summary>Several notes of one text as one.</summary>
    public static HistoryNote Combine(IEnumerable<HistoryNote> notes)
    {
        var all = notes.ToList();
        return new HistoryNote(WithOriginal([.. all.SelectMany(n => n.Events)]), all.Select(n => n.Number).FirstOrDefault(n => n is not null));
    }

    // What was promulgated before a revision is the original.
    private static List<Event> WithOriginal(List<Event> events)
    {
        var revised = events.FindLastIndex(e => e.Kind == LegalDateKind.Revised);
        return [.. events.Select((e, i) => e.Kind == LegalDateKind.Promulgated && i < revised ? e with { Kind = LegalDateKind.Original } : e)];
    }

    private static LegalDateKind? KindOf(string words) =>
        InForce().IsMatch(words) ? LegalDateKind.Effective
        : Revision().IsMatch(words) ? LegalDateKind.Revised
        : Adoption().IsMatch(words) ? LegalDateKind.Adopted
        : words.Contains("批准", StringComparison.Ordinal) && !Issue().IsMatch(words) ? LegalDateKind.Approved
        : Promulgation().IsMatch(words) ? LegalDateKind.Promulgated
        : null;

    private static string? BodyOf(string words)
    {
        var name = Code().Replace(Session().Replace(BeforeAct().Match(words).Value, ""), "$1").Trim(' ', '　', '，', ',', '经', '由');
        name = name.StartsWith("中华人民共和国", StringComparison.Ordinal) ? name["中华人民共和国".Length..] : name;
        return name.Length >= 3 && name != "国家主席" ? name : null;
    }

    private static string? NumberOf(string words) =>
        DocumentNumber.Find(words).Select(m => m.Number).FirstOrDefault(n => n.Carrier is { Length: > 0 } && n.Issuer.Length > 0)?.Canonical;

    private static int TrimEnd(string note, int start, int end)
    {
        var trimmed = Connecting().Replace(note[start..end], "");
        return start + trimmed.Length;
    }

    [GeneratedRegex(@"(?:[0-9０-９]\s*){4}年\s*(?:[0-9０-９]\s*){1,2}月\s*(?:[0-9０-９]\s*){1,2}日|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日")]
    private static partial Regex Date();

    [GeneratedRegex("^起(?:施行|实施|执行|生效)")]
    private static partial Regex InForce();

    [GeneratedRegex("修订(?!通过，现予)|修正|修改")]
    private static partial Regex Revision();

    [GeneratedRegex("通过|审议")]
    private static partial Regex Adoption();

    [GeneratedRegex("公布|发布|颁布|印发|令第|公告")]
    private static partial Regex Promulgation();

    // 批准发布: issued on that day, with consent. 批准，现予公布 is issued by what says so.
    [GeneratedRegex("批准(?!，现予).{0,6}(?:公布|发布|颁布)")]
    private static partial Regex Issue();

    // The name ends where its session, its number or its act begins.
    [GeneratedRegex("^(?:(?:中华人民共和国|[^第令《（(，。 　]{0,12})?第[0-9一二三四五六七八九十百]+届)?[^第令《（(，。 　]{2,40}(?:第[0-9一二三四五六七八九十百]+届[^第令《（(，。 　]{4,40}?)?(?=第|令|公告|部务|常务会议|会议|通过|公布|发布|颁布|批准|审议|修订|修正|《)")]
    private static partial Regex BeforeAct();

    // 云岭省人民政府云府〔1987〕25号文: the code behind the name.
    [GeneratedRegex("^(.*(?:政府|委员会|办公厅|[部厅局]))[^〔]{1,8}〔[0-9]{4}〕.*$")]
    private static partial Regex Code();

    [GeneratedRegex("第[0-9一二三四五六七八九十百]+届|公告$|常务会议$|主席$")]
    private static partial Regex Session();

    [GeneratedRegex(@"[\s，,；;。）)]*(?:根据|自|于|并于|经)?[\s]*[（(]?$")]
    private static partial Regex Connecting();
}
