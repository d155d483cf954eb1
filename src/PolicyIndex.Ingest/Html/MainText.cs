using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Ingest.Html;

/// <summary>
/// Finds the document on a page by where its sentences are: the smallest element that still holds four fifths of the
/// page's sentence text, links not counted. No site's own names are known here.
/// </summary>
internal static partial class MainText
{
    private const double Share = 0.8;

    // Headings, menus and captions have no punctuation; they count little, but a page of headings alone is not empty.
    private const double WithoutPunctuation = 0.2;

    // A title block above the text and a signature below it are sometimes set in elements of their own.
    private const int LinesAbove = 6;
    private const int LinesBelow = 6;

    /// <summary>Indexes of the blocks that are the document's lines, in order.</summary>
    public static List<int> Find(IReadOnlyList<PageBlock> blocks, IElement root, MetadataTable metadata)
    {
        var usable = Enumerable.Range(0, blocks.Count).Where(i => !metadata.Holds(i) && !PageControls.IsControl(blocks[i])).ToList();
        var scores = Scores(blocks, usable);
        var container = Container(root, scores);
        var inside = usable.Where(i => IsInside(blocks[i].Container, container)).ToList();
        if (inside.Count == 0)
        {
            return [];
        }

        var first = Above(blocks, usable, inside[0]);
        var last = Below(blocks, usable, inside[^1]);
        var chosen = usable.Where(i => i >= first && i <= last && (!blocks[i].IsLinks || IsAttachment(blocks[i]))).ToList();
        return WithoutDownloads(blocks, WithoutBylines(blocks, chosen));
    }

    private static Dictionary<IElement, (double Score, int Blocks, int Stops)> Scores(IReadOnlyList<PageBlock> blocks, List<int> usable)
    {
        var scores = new Dictionary<IElement, (double Score, int Blocks, int Stops)>();
        foreach (var block in usable.Select(i => blocks[i]).Where(b => !b.IsLinks))
        {
            var score = (block.Folded.Length - block.LinkLength) * (block.IsSentence || IsOfficial(block) ? 1 : WithoutPunctuation);
            for (var element = block.Container; element is not null; element = element.ParentElement)
            {
                var (sum, count, stops) = scores.GetValueOrDefault(element);
                scores[element] = (sum + score, count + 1, stops + (block.Folded.Contains('。', StringComparison.Ordinal) ? 1 : 0));
            }
        }

        return scores;
    }

    private static IElement Container(IElement root, Dictionary<IElement, (double Score, int Blocks, int Stops)> scores)
    {
        var (container, enough) = (root, scores.GetValueOrDefault(root).Score * Share);
        while (enough > 0)
        {
            // One long paragraph is not the document, however long: its neighbours are title, items and signature.
            var inner = container.Children.Where(c => scores.GetValueOrDefault(c).Blocks > 1).MaxBy(c => scores[c].Score);
            if (inner is null || scores[inner].Score < enough)
            {
                break;
            }

            container = inner;
        }

        // A paragraph with sentences right beside it belongs to it: what leads in a long list, what closes an instrument.
        while (container.ParentElement is { } parent && parent.Children.Any(c => !ReferenceEquals(c, container) && c.LocalName is "p" or "ol" or "ul" or "table" or "blockquote" && scores.GetValueOrDefault(c).Stops > 0))
        {
            container = parent;
        }

        return container;
    }

    private static bool IsInside(IElement? element, IElement container)
    {
        for (; element is not null; element = element.ParentElement)
        {
            if (ReferenceEquals(element, container))
            {
                return true;
            }
        }

        return false;
    }

    private static int Above(IReadOnlyList<PageBlock> blocks, List<int> usable, int first)
    {
        var near = usable.Where(i => i < first).TakeLast(LinesAbove).ToList();
        var heading = near.FindIndex(i => !blocks[i].IsLinks && (blocks[i].Container.LocalName is "h1" || DocumentNumber.TryParse(blocks[i].Text, out _)));
        return heading >= 0 ? near[heading] : first;
    }

    private static int Below(IReadOnlyList<PageBlock> blocks, List<int> usable, int last)
    {
        var date = usable.Where(i => i > last).Take(LinesBelow).FirstOrDefault(i => DateLine().IsMatch(blocks[i].Folded), -1);
        return Math.Max(date, last);
    }

    private static List<int> WithoutBylines(IReadOnlyList<PageBlock> blocks, List<int> chosen)
    {
        var first = chosen.FindIndex(i => blocks[i].Folded.Contains('。', StringComparison.Ordinal));
        var last = chosen.FindLastIndex(i => blocks[i].Folded.Contains('。', StringComparison.Ordinal));
        return first < 0 ? chosen : [.. chosen.Where((i, at) => (at >= first && at <= last) || !PageControls.IsByline(blocks[i]))];
    }

    // Behind the signature links repeat, for downloading, the attachments that the text has announced; where it has announced none, the
    // links behind the instrument are the list itself.
    private static List<int> WithoutDownloads(IReadOnlyList<PageBlock> blocks, List<int> chosen)
    {
        var signed = chosen.FindLastIndex(i => DateLine().IsMatch(blocks[i].Folded));
        var announced = chosen.Exists(i => !blocks[i].IsLinks && blocks[i].Folded.StartsWith("附件", StringComparison.Ordinal));
        var instrument = chosen.Exists(i => i > chosen[Math.Max(0, signed)] && !blocks[i].IsLinks && blocks[i].Folded.Contains('。', StringComparison.Ordinal));
        return signed < 0 || (instrument && !announced) ? chosen : [.. chosen.Where((i, at) => at <= signed || !blocks[i].IsLinks)];
    }

    private static bool IsAttachment(PageBlock block) => block.LinksToFile || block.Folded.StartsWith("附件", StringComparison.Ordinal);

    private static bool IsOfficial(PageBlock block) => DateLine().IsMatch(block.Folded) || DocumentNumber.TryParse(block.Text, out _);

    [GeneratedRegex("^(?:[0-9]{4}|[〇零○一二三四五六七八九]{4})年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日$")]
    private static partial Regex DateLine();
}
