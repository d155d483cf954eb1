using System.Globalization;
using System.Text;
using PolicyIndex.Provisions;

namespace PolicyIndex.Search.Analysis;

/// <summary>
/// Reads numbers with units as policy texts and people write them: 60日, 60 日, 六十日, 60天; 1000万元, 一千万元, 0.1亿元; 15%,
/// 百分之十五; 2027年底. Amounts of money are told in 元, shares in %.
/// </summary>
internal static class QuantityScanner
{
    private const string PercentWord = "百分之";

    /// <summary>Units as written and as told; the first that fits counts, so longer ones stand first.</summary>
    private static readonly (string Written, string Told)[] Units =
    [
        ("个工作日", "工作日"), ("工作日", "工作日"), ("个百分点", "百分点"), ("个自然月", "个月"), ("个月", "个月"), ("个小时", "小时"), ("小时", "小时"),
        ("平方米", "平方米"), ("公里", "公里"), ("千瓦时", "千瓦时"), ("千瓦", "千瓦"), ("个亿", "亿"), ("周岁", "岁"), ("岁", "岁"),
        ("日", "日"), ("天", "日"), ("周年", "年"), ("年", "年"), ("月", "月"), ("周", "周"), ("%", "%"), ("％", "%"), ("元", "元"), ("块", "元"), ("吨", "吨"), ("亩", "亩"),
        ("家", "家"), ("户", "家"), ("倍", "倍"), ("人", "人"), ("名", "人"), ("次", "次"), ("个", "个"), ("项", "项"), ("条", "条"), ("号", "号"),
    ];

    /// <summary>Reads the quantity that begins at an offset; null where none does or where its number began earlier.</summary>
    public static Quantity? At(string text, int start)
    {
        if (start > 0 && (IsDigit(text[start - 1]) || IsChinese(text[start - 1]) || IsDecimalMark(text[start - 1])))
        {
            return null;
        }

        if (text.AsSpan(start).StartsWith(PercentWord, StringComparison.Ordinal))
        {
            var (share, end) = Number(text, start + PercentWord.Length);
            return end > 0 ? new Quantity(Told(share) + "%", start, end) : null;
        }

        var (value, numberEnd) = Number(text, start);
        if (numberEnd == 0)
        {
            return null;
        }

        var at = Multiplied(text, SkipSpaces(text, numberEnd), ref value);
        var rest = text.AsSpan(at);
        foreach (var (written, told) in Units)
        {
            if (rest.StartsWith(written, StringComparison.Ordinal))
            {
                return told == "亿"
                    ? new Quantity(Told(value * 100_000_000m) + "元", start, at + written.Length)
                    : IsArticle(text[start], value) ? null : new Quantity(Told(value) + told, start, at + written.Length);
            }
        }

        return null;
    }

    /// <summary>A character that a quantity can begin with.</summary>
    public static bool CanBegin(char c) => IsDigit(c) || IsChinese(c);

    /// <summary>一家, 一次: 一 is an article there, not a figure.</summary>
    private static bool IsArticle(char first, decimal value) => value == 1 && first == '一';

    private static (decimal Value, int End) Number(string text, int start)
    {
        var end = start;
        if (end < text.Length && IsDigit(text[end]))
        {
            var digits = new StringBuilder();
            while (end < text.Length && (IsDigit(text[end]) || (IsDecimalMark(text[end]) && end + 1 < text.Length && IsDigit(text[end + 1]))))
            {
                digits.Append(TokenScanner.Fold(text[end++]));
            }

            return decimal.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value, end) : default;
        }

        // 千 and 百 belong to the number, 万 and 亿 are read as its multiplier: 一千万 is 1 000 times 10 000.
        while (end < text.Length && IsChinese(text[end]))
        {
            end++;
        }

        return end > start && end - start <= 9 && Numerals.TryParse(text.AsSpan(start, end - start), out var number) ? (number, end) : default;
    }

    private static int Multiplied(string text, int at, ref decimal value)
    {
        var sign = at < text.Length ? text[at] : '\0';
        var factor = sign switch { '千' => 1_000m, '百' => 100m, '万' => 10_000m, '亿' => 100_000_000m, _ => 0m };
        if (factor == 0)
        {
            return at;
        }

        value *= factor;
        var next = at + 1;
        if (sign is '千' or '百' or '万' && next < text.Length && text[next] is '万' or '亿')
        {
            value *= text[next] == '万' ? 10_000m : 100_000_000m;
            next++;
        }

        return SkipSpaces(text, next);
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]) && text[at] != '\n')
        {
            at++;
        }

        return at;
    }

    private static string Told(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsDecimalMark(char c) => c is '.' or '．';

    private static bool IsChinese(char c) => "〇零一二三四五六七八九十百千两".Contains(c, StringComparison.Ordinal);
}
