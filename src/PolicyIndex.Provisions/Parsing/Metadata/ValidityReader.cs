using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>
/// Reads when a text says of itself that it takes effect and ends: 本办法自2025年6月1日起施行, 自印发之日起施行, 有效期5年, 实施期至2027年12月.
/// A sentence counts where it speaks of 本…, or stands in an order or a closing paragraph.
/// </summary>
internal sealed partial class ValidityReader(AnchorMap anchors)
{
    private readonly List<LegalDate> dates = [];

    public DateOnly? EffectiveOn { get; private set; }

    public bool EffectiveOnIssue { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public IReadOnlyList<LegalDate> Dates => dates;

    public void Read(IEnumerable<Provision> provisions, DateOnly? issuedOn)
    {
        var candidates = provisions.Where(p => p.Kind is not (ProvisionKind.Title or ProvisionKind.AttachmentList or ProvisionKind.Attachment) && !p.Component.StartsWith("attachment", StringComparison.Ordinal)).ToList();
        foreach (var provision in candidates)
        {
            var speaksForAll = provision.Component == "vehicle" || provision.Kind == ProvisionKind.Closing;
            foreach (Match match in Commencement().Matches(provision.Text))
            {
                if (speaksForAll || match.Groups["self"].Success)
                {
                    AddCommencement(provision, match);
                }
            }

            foreach (Match match in Term().Matches(provision.Text))
            {
                if (speaksForAll || match.Groups["self"].Success)
                {
                    AddTerm(provision, match, issuedOn);
                }
            }
        }
    }

    private void AddCommencement(Provision provision, Match match)
    {
        var date = CalendarDate.FindAll(TextFolding.Fold(match.Value)).Select(d => (DateOnly?)d.Date).FirstOrDefault();
        dates.Add(new LegalDate(LegalDateKind.Effective, date, match.Value, AnchorOf(provision, match)));
        EffectiveOn ??= date;
        EffectiveOnIssue |= date is null;
    }

    private void AddTerm(Provision provision, Match match, DateOnly? issuedOn)
    {
        var end = EndOf(match, EffectiveOn ?? issuedOn);
        dates.Add(new LegalDate(LegalDateKind.Expires, end, match.Value, AnchorOf(provision, match)));
        ExpiresOn ??= end;
    }

    private static DateOnly? EndOf(Match match, DateOnly? from)
    {
        if (match.Groups["y"].Success)
        {
            var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
            var month = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 12;
            if (month is < 1 or > 12)
            {
                return null;
            }

            var last = DateTime.DaysInMonth(year, month);
            return new DateOnly(year, month, match.Groups["d"].Success ? Math.Clamp(int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture), 1, last) : last);
        }

        return from is { } start && Numerals.TryParse(match.Groups["years"].ValueSpan, out var years) && years is > 0 and < 100 ? start.AddYears(years).AddDays(-1) : null;
    }

    private Sources.SourceAnchor AnchorOf(Provision provision, Match match)
    {
        var first = Offset(provision, match.Index);
        var last = Offset(provision, match.Index + match.Length - 1);
        return anchors.Between(first, last + 1);
    }

    private static int Offset(Provision provision, int textOffset)
    {
        var run = provision.TextRuns.Last(r => r.TextStart <= textOffset);
        return run.SourceStart + Math.Min(textOffset - run.TextStart, run.Length - 1);
    }

    private const string Self = @"(?<self>本(?:条例|办法|细则|实施细则|规定|意见|方案|措施|通知|公告|决定|规划|计划|指南|政策|规则|法|目录|制度|机制)[^。；]{0,24}?)?";

    [GeneratedRegex(Self + @"自(?:[0-9〇一二三四五六七八九]{4}\s*年\s*[0-9一二三四五六七八九十]{1,2}\s*月\s*[0-9一二三四五六七八九十]{1,3}\s*日|(?:印发|发布|公布|下发|颁布|发文|签发|印制)之日)起(?:正式)?(?:施行|实施|执行|生效)")]
    private static partial Regex Commencement();

    [GeneratedRegex(Self + @"(?:有效期限?|实施期限?|执行期限?|试行期限?|施行期限?|执行)(?:为|至|到|截至|：)?\s*(?:(?<y>20[0-9]{2})年(?:(?<m>[0-9]{1,2})月)?(?:(?<d>[0-9]{1,2})日|底)?(?:止)?|(?<years>[0-9]{1,2}|[一二三四五六七八九十]{1,3})年)")]
    private static partial Regex Term();
}
