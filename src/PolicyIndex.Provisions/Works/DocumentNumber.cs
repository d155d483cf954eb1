using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Works;

/// <summary>
/// 发文字号 (GB/T 9704—2012, 7.2.5): the issuer's code, the year and the sequence number; or the number of an order (令) or
/// announcement (公告). Two spellings of one number are equal.
/// </summary>
/// <param name="Issuer">Code or name before the carrier, white space and 中华人民共和国 left out: <c>国办发</c>, <c>国务院</c>, <c>财政部税务总局</c>; empty where an announcement is printed without it.</param>
/// <param name="Carrier"><c>令</c>, <c>公告</c>, <c>通告</c>; empty for a number without a carrier word (财政部2023年第43号); null for a code (国办发〔2025〕12号).</param>
/// <param name="Year">Year of the series; null where the series has none (国务院令).</param>
/// <param name="Sequence">Number in the series.</param>
public sealed partial record DocumentNumber(string Issuer, string? Carrier, int? Year, int Sequence)
{
    /// <summary>A number printed inside a text.</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Start">Offset of its first character, the issuer included.</param>
    /// <param name="End">Offset after its last character.</param>
    public readonly record struct Mention(DocumentNumber Number, int Start, int End);

    /// <summary>The spelling used everywhere: <c>国办发〔2025〕12号</c>, <c>国务院令第802号</c>, <c>财政部公告2023年第43号</c>.</summary>
    public string Canonical => (Carrier, Year) switch
    {
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"{Issuer}〔{Year}〕{Sequence}号"),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Issuer}{Carrier}第{Sequence}号"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Issuer}{Carrier}{Year}年第{Sequence}号"),
    };

    /// <summary>The canonical spelling.</summary>
    public override string ToString() => Canonical;

    /// <summary>Reads a text that is one document number and nothing else, in any spelling.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentNumber? number)
    {
        var candidate = (text ?? "").Trim().TrimStart('（', '(');
        foreach (var mention in Find(candidate, numberSignNeeded: false))
        {
            if (mention.Start == 0 && candidate.AsSpan(mention.End).Trim(" ）)").IsEmpty)
            {
                number = mention.Number;
                return true;
            }
        }

        number = null;
        return false;
    }

    /// <summary>
    /// Finds the document numbers printed in a text, from left to right. Where words run into the code without a mark
    /// between (应根据国科发…) the code begins after the last word that cannot be part of one.
    /// </summary>
    public static IReadOnlyList<Mention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, numberSignNeeded: true);
    }

    private static List<Mention> Find(string text, bool numberSignNeeded)
    {
        var found = new List<Mention>();
        var from = 0;
        foreach (Match tail in Tail().Matches(text))
        {
            var signed = tail.Groups["sign"].Length > 0;
            if (tail.Index < from || (!signed && numberSignNeeded && !tail.Groups["square"].Success))
            {
                continue;
            }

            if (Read(text, tail, from) is { } mention)
            {
                found.Add(mention);
                from = mention.End;
            }
        }

        return found;
    }

    private static Mention? Read(string text, Match tail, int from)
    {
        if (!Numerals.TryParse(Compact(tail.Groups["n"].Value), out var sequence))
        {
            return null;
        }

        int? year = null;
        if (tail.Groups["y"].Success)
        {
            if (!Numerals.TryParse(Compact(tail.Groups["y"].Value), out var read))
            {
                return null;
            }

            year = read;
        }

        var carrier = tail.Groups["carrier"].Success ? tail.Groups["carrier"].Value : null;
        var bracketed = tail.Groups["open"].Success && carrier is null;
        var end = tail.Index;
        while (end > from && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = DocumentNumberIssuer.StartOf(text, from, end, joint: !bracketed);
        var issuer = Compact(text[start..end]);
        if (issuer.StartsWith(DocumentNumberIssuer.State, StringComparison.Ordinal))
        {
            issuer = issuer[DocumentNumberIssuer.State.Length..];
        }

        if (carrier is null && !bracketed)
        {
            // 国办发2025年12号 is a code without its brackets; 财政部2023年第43号 is an announcement without the word.
            carrier = DocumentNumberIssuer.EndsAsAuthority(issuer) ? "" : null;
        }

        if (carrier is not null && tail.Groups["series"].Success && issuer.Length > 1 && !DocumentNumberIssuer.EndsAsAuthority(issuer))
        {
            // 云水公告〔2025〕2号: the code of an office, in which 公告 names the series.
            start = DocumentNumberIssuer.StartOf(text, from, end, joint: false);
            (issuer, carrier) = (Compact(text[start..end]) + carrier, null);
        }

        // 责令第3号窑 has no authority; 公告2025年第3号 leaves it to the context.
        var plausible = carrier is null
            ? issuer.Length > 1 && year is not null
            : DocumentNumberIssuer.EndsAsAuthority(issuer) || (issuer.Length == 0 && carrier.Length > 1);
        if (!plausible)
        {
            return null;
        }

        return new Mention(new DocumentNumber(issuer, carrier, year, sequence), start, tail.Index + tail.Length);
    }

    private static string Compact(string printed)
    {
        var compact = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (!char.IsWhiteSpace(c) && c is not ('、' or '，' or ','))
            {
                compact.Append(c);
            }
        }

        return compact.ToString();
    }

    private const string Digit = "[0-9０-９]";
    private const string YearDigits = @"(?<y>(?:[12１２]\s*" + Digit + @"\s*" + Digit + @"\s*" + Digit + @")|二[〇○零][〇○零一二三四五六七八九]{2})";
    private const string SequenceDigits = "(?<n>" + Digit + @"{1,5}(?!" + Digit + ")|[〇○零一二三四五六七八九十百千]{1,9})";

    /// <summary>All that follows the issuer: 〔2025〕12号, 令第802号, 令（第802号）, 第802号令, 公告2023年第43号, 公告（2024第15号）, 2023年第43号.</summary>
    [GeneratedRegex(
        @"(?<carrier>令|公告|通告)\s*(?:(?<series>[〔［\[【﹝])\s*|[（(]\s*)?(?:" + YearDigits + @"\s*年?\s*(?:[〕］\]）)】﹞]\s*)?)?(?:第\s*)?" + SequenceDigits + @"\s*(?<sign>号)[）)]?"
        + @"|(?<open>(?<square>[〔［\[【﹝])|[（({｛<〈〖])\s*" + YearDigits + @"\s*年?\s*[〕］\]）)】﹞}｝>〉〗]\s*(?:第\s*)?" + SequenceDigits + @"\s*(?<sign>号?)"
        + @"|第\s*" + SequenceDigits + @"\s*(?<sign>号)\s*(?<carrier>令)"
        + "|" + YearDigits + @"(?:\s*年\s*|\s+)(?:第\s*)?" + SequenceDigits + @"\s*(?<sign>号)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
