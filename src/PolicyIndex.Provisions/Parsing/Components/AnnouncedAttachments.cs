using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>
/// Compares the attachments that a text announces with those it holds: a list can name what was left out in printing, and
/// a title can stand without its text. Both are said, so that an answer does not claim what these documents do not hold.
/// </summary>
internal static partial class AnnouncedAttachments
{
    public static void Check(IReadOnlyList<Component> components, string source, DiagnosticLog log)
    {
        var printed = components.SelectMany(c => c.Units).Where(u => u.Kind == ProvisionKind.Attachment).ToList();
        foreach (var attachment in printed.Where(a => !a.Children.Any() && a.Blocks.All(b => b.IsHeading)))
        {
            log.Add("attachment-empty", $"{attachment.Segment}只有标题，正文未收录。", PlaceOf(attachment));
        }

        var instruments = components.Where(c => c.PathPrefix == "#").SelectMany(c => c.Units).Where(u => u.Kind == ProvisionKind.Title).Select(TitleOf).ToList();
        foreach (var entry in components.SelectMany(c => c.Units).Where(u => u.Kind == ProvisionKind.AttachmentList).SelectMany(Entries))
        {
            if (!instruments.Exists(t => Same(t, entry.Title)) && !printed.Exists(a => Same(TitleOf(a), entry.Title) || (entry.Number > 0 && a.Number == entry.Number)) && !(entry.Number == 0 && printed.Count > 0))
            {
                log.Add("attachment-missing", $"文中列有附件“{entry.Title}”，正文未收录。", entry.Where);
            }
        }

        // An attachment without a label stands where its title does.
        static Slice PlaceOf(UnitDraft attachment) => attachment.LabelSlices.Concat(attachment.Blocks.SelectMany(b => b.Slices)).First();

        string TitleOf(UnitDraft unit) => string.Concat(unit.Blocks.Where(b => unit.Kind == ProvisionKind.Title || b.IsHeading).Select(b => b.Join(source)));

        IEnumerable<(int Number, string Title, Slice Where)> Entries(UnitDraft list)
        {
            foreach (var block in list.Blocks)
            {
                var match = Entry().Match(block.Join(source));
                if (match.Success && !match.Groups["t"].Value.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                {
                    _ = Numerals.TryParse(match.Groups["n"].ValueSpan, out var number);
                    yield return (number, match.Groups["t"].Value.TrimEnd('；', '。', ';'), block.Slices[0]);
                }
            }
        }
    }

    private static bool Same(string printed, string announced)
    {
        var (a, b) = (Bare(printed), Bare(announced));
        return a == b || (a.Length > 5 && b.Length > 5 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal) || TextDistance.Similar(a, b)));
    }

    private static string Bare(string title) => Noise().Replace(TextFolding.Fold(title), "");

    [GeneratedRegex(@"^(?:附\s*件\s*)?[：:]?\s*(?<n>(?:[0-9]{1,2}(?![0-9]|[家个项年月批]))?)\s*[.．、：:]?\s*(?<t>\S.{2,})$")]
    private static partial Regex Entry();

    [GeneratedRegex("[《》<>\"()\\[\\]、,.·-]")]
    private static partial Regex Noise();
}
