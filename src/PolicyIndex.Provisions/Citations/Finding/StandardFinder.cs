using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>
/// Numbers of standards as GB/T 1.1 writes them: code, serial number, year after a dash (GB/T 9704—2012); texts leave out the
/// space and the year. National (GB, GB/T, GB/Z), sector (HJ, QC/T …), local (DB52/T), association (T/…), ISO and IEC.
/// </summary>
internal static partial class StandardFinder
{
    public static IEnumerable<Mention> Find(string text)
    {
        foreach (Match match in Number().Matches(text))
        {
            var canonical = string.Concat(match.Value.Where(c => !char.IsWhiteSpace(c)).Select(c => c is '-' or '–' or '－' or '一' ? '—' : c is '／' ? '/' : c));
            yield return new Mention(MentionKind.Standard, match.Index, match.Index + match.Length, canonical);
        }
    }

    [GeneratedRegex(
        @"(?<![A-Za-z0-9/])(?:GB(?:\s*[/／]\s*[TZ])?|GBZ(?:\s*[/／]\s*T)?|DB\s*[0-9]{2,4}(?:\s*[/／]\s*T)?|(?:HJ|JB|QB|HG|YB|YS|SJ|JT|JTG|DL|NB|AQ|TB|CJ|CJJ|JGJ|JC|SH|SY|MT|LY|NY|SL|YD|YY|WS|FZ|BB|QC|CB|XF|GA|RB|SN|TD|DZ)(?:\s*[/／]\s*[TZ])?|T\s*[/／]\s*[A-Z]{2,8}|ISO(?:\s*[/／]\s*(?:IEC|TS|TR))?|IEC)\s*"
        + @"[0-9]{2,6}(?:\.[0-9]{1,3})*(?:\s*[—–－\-一]\s*(?:19|20)[0-9]{2})?(?![0-9A-Za-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
