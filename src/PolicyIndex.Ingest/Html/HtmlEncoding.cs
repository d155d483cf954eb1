using System.Text;
using System.Text.RegularExpressions;
using PolicyIndex.Ingest.PlainText;

namespace PolicyIndex.Ingest.Html;

/// <summary>
/// Finds how a page is encoded: a byte order mark decides, then what the page declares, then what the bytes allow. A
/// declaration that the bytes contradict is not believed; GB 2312 and GBK are read as GB 18030, which contains them.
/// </summary>
internal static partial class HtmlEncoding
{
    // The declaration must stand within the first 1024 bytes (HTML §4.2.5.4); pages put comments before it.
    private const int Head = 4096;

    /// <summary>The text, or null where the bytes are no text.</summary>
    public static string? Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(Head, bytes.Length));
        var isMarked = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return !isMarked && Charset().Match(head) is { Success: true } declared && DecodeAs(declared.Groups["name"].Value, bytes) is { } text
            ? text
            : TextDecoding.Decode(bytes);
    }

    private static string? DecodeAs(string name, byte[] bytes)
    {
        var encoding = name.ToUpperInvariant() switch
        {
            "GB2312" or "GBK" or "GB18030" or "X-GBK" or "GB_2312-80" => "GB18030",
            "BIG5" or "BIG5-HKSCS" => "big5",
            _ => "utf-8",
        };
        try
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? new UTF8Encoding(false, throwOnInvalidBytes: true)).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*(?<name>[A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
