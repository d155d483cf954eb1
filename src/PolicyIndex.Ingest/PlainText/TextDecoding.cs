using System.Text;

namespace PolicyIndex.Ingest.PlainText;

/// <summary>
/// Finds how a text file is encoded: a byte order mark decides; else strict UTF-8; else UTF-16 where one byte order
/// alone makes sense; else strict GB 18030 (which contains GBK and GB 2312). Nothing is ever decoded with replacements.
/// </summary>
internal static class TextDecoding
{
    // Enough to tell UTF-16 from other text: half a page.
    private const int SampleUnits = 2048;
    private static readonly UTF8Encoding s_utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding s_utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding s_utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding s_gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text without its byte order mark, or null where the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Decode(s_utf8, rest),
        [0xFF, 0xFE, .. var rest] => Decode(s_utf16Little, rest),
        [0xFE, 0xFF, .. var rest] => Decode(s_utf16Big, rest),
        _ => WithoutMark(bytes),
    };

    private static string? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        // A NUL is no character of UTF-8 or GB 18030 text, but every ASCII letter of UTF-16 text has one.
        if (!bytes.Contains((byte)0) && Decode(s_utf8, bytes) is { } utf8)
        {
            return utf8;
        }

        var little = Utf16Shares(bytes, bigEndian: false);
        var big = Utf16Shares(bytes, bigEndian: true);
        var (better, lead, encoding) = Sum(little) > Sum(big)
            ? (little, Sum(little) - Sum(big), s_utf16Little)
            : (big, Sum(big) - Sum(little), s_utf16Big);
        if (better.Plausible > 0.95 && lead > 0.3)
        {
            return Decode(encoding, bytes);
        }

        return bytes.Contains((byte)0) ? null : Decode(s_gb18030, bytes) is { } text && !HasPrivateUse(text) ? text : null;
    }

    private static double Sum((double Plausible, double Frequent) shares) => shares.Plausible + shares.Frequent;

    /// <summary>
    /// Shares of 16-bit units at the file's start that Chinese or ASCII text would hold, and of those that any such text
    /// is full of: swapped, ASCII letters look like ideographs, but ideographs rarely look like punctuation.
    /// </summary>
    private static (double Plausible, double Frequent) Utf16Shares(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0)
        {
            return default;
        }

        var units = Math.Min(SampleUnits, bytes.Length / 2);
        var (plausible, frequent) = (0, 0);
        for (var i = 0; i < units; i++)
        {
            var (first, second) = (bytes[2 * i], bytes[(2 * i) + 1]);
            var unit = bigEndian ? (first << 8) | second : (second << 8) | first;
            var isFrequent = unit is (>= 0x20 and <= 0x7E) or '\r' or '\n' or '\t' or '\f' or (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFFEF);
            frequent += isFrequent ? 1 : 0;
            plausible += isFrequent || unit is (>= 0x4E00 and <= 0x9FFF) or (>= 0x2010 and <= 0x203F) ? 1 : 0;
        }

        return ((double)plausible / units, (double)frequent / units);
    }

    // Random bytes often are valid GB 18030, but then a tenth of them falls into its user-defined areas.
    private static bool HasPrivateUse(string text)
    {
        var found = 0;
        foreach (var c in text)
        {
            found += c is >= '\uE000' and <= '\uF8FF' ? 1 : 0;
        }

        return found * 100 > text.Length;
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
