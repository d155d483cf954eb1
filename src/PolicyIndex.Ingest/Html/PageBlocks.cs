using System.Text;
using AngleSharp.Dom;

namespace PolicyIndex.Ingest.Html;

/// <summary>
/// Cuts a page into blocks as a browser would lay it out, without what is never text of a document: scripts, styles,
/// navigation, page footers, controls, hidden elements.
/// </summary>
internal sealed class PageBlocks
{
    private static readonly HashSet<string> s_left = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "nav", "footer", "aside", "button", "select", "input", "textarea",
        "iframe", "object", "embed", "svg", "math", "canvas", "video", "audio", "map", "dialog", "rp", "rt",
    };

    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly string[] s_files = [".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", ".et", ".ofd", ".zip", ".rar", ".ppt", ".pptx", ".txt"];

    private readonly List<PageBlock> _blocks = [];
    private readonly ListMarkers _markers = new();
    private readonly StringBuilder _text = new();
    private int _links;
    private int _linkLength;
    private int _preformatted;
    private bool _linksToFile;

    private PageBlocks()
    {
    }

    public static IReadOnlyList<PageBlock> Of(IElement root)
    {
        var blocks = new PageBlocks();
        blocks.Walk(root, root);
        blocks.End(root);
        return blocks._blocks;
    }

    private void Walk(INode parent, IElement container)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                Print(text.Data, container);
            }
            else if (child is IElement element && !s_left.Contains(element.LocalName) && !IsHidden(element))
            {
                Enter(element, container);
            }
        }
    }

    private void Enter(IElement element, IElement container)
    {
        switch (element.LocalName)
        {
            case "br":
                End(container);
                break;
            case "a" when element.HasAttribute("href"):
                _links++;
                _linksToFile |= LeadsToFile(element.GetAttribute("href")!);
                Walk(element, container);
                _links--;
                break;
            case var name when s_blocks.Contains(name):
                End(container);
                _preformatted += name is "pre" ? 1 : 0;
                var marker = name is "li" ? _markers.Next(element) : "";
                if (marker.Length > 0 && !element.TextContent.AsSpan().TrimStart().StartsWith(marker.AsSpan().TrimEnd()))
                {
                    _text.Append(marker);
                }

                Walk(element, element);
                End(element);
                _preformatted -= name is "pre" ? 1 : 0;
                break;
            default:
                Walk(element, container);
                break;
        }
    }

    private void Print(string data, IElement container)
    {
        foreach (var c in data)
        {
            if (c is '\n' or '\r' && _preformatted > 0)
            {
                End(container);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
            {
                if (_text.Length > 0 && _text[^1] != ' ')
                {
                    _text.Append(' ');
                }
            }
            else if (c is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD') && !char.IsControl(c))
            {
                _text.Append(c);
                _linkLength += _links > 0 && !char.IsWhiteSpace(c) ? 1 : 0;
            }
        }
    }

    private void End(IElement container)
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0)
        {
            _blocks.Add(new PageBlock(text, _linkLength, _linksToFile, container));
        }

        _text.Clear();
        _linkLength = 0;
        _linksToFile = false;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "dialog" || element.GetAttribute("aria-hidden") is "true")
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style is not null && (HasStyle(style, "display", "none") || HasStyle(style, "visibility", "hidden"));
    }

    private static bool HasStyle(string style, string property, string value) =>
        style.Split(';').Any(s => s.Split(':') is [var p, var v] && p.Trim().Equals(property, StringComparison.OrdinalIgnoreCase) && v.Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase));

    private static bool LeadsToFile(string address)
    {
        var path = address.AsSpan();
        path = path.IndexOfAny('?', '#') is >= 0 and var end ? path[..end] : path;
        foreach (var file in s_files)
        {
            if (path.EndsWith(file, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
