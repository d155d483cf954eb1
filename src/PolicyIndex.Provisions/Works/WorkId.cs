using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyIndex.Provisions.Works;

/// <summary>
/// The stable address of a work, from what the text itself prints, so that every ingest of it gives the same: from the
/// document number, or without one from title and date. Never contains <c>:</c>, <c>/</c>, <c>#</c> or white space.
/// </summary>
public static class WorkId
{
    /// <summary>Longest slug of a title, in characters; what is cut off goes on counting through a checksum.</summary>
    private const int LongestSlug = 64;

    /// <summary><c>国办发-2025-12</c>, <c>国务院令-802</c>, <c>财政部公告-2023-43</c>.</summary>
    public static string From(DocumentNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Year is { } year
            ? string.Create(CultureInfo.InvariantCulture, $"{number.Issuer}{number.Carrier}-{year}-{number.Sequence}")
            : string.Create(CultureInfo.InvariantCulture, $"{number.Issuer}{number.Carrier}-{number.Sequence}");
    }

    /// <summary>Letters, digits and ideographs of the title, anything between them as one hyphen, then the date where known.</summary>
    /// <exception cref="ArgumentException">The title has no letter, digit or ideograph.</exception>
    public static string From(string title, DateOnly? issuedOn)
    {
        ArgumentNullException.ThrowIfNull(title);
        var slug = new StringBuilder(title.Length);
        var gap = false;
        foreach (var c in title)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c))
            {
                gap = slug.Length > 0;
                continue;
            }

            if (gap)
            {
                slug.Append('-');
                gap = false;
            }

            slug.Append(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c);
        }

        if (slug.Length == 0)
        {
            throw new ArgumentException($"The title \"{title}\" has no letter, digit or ideograph to make an address of.", nameof(title));
        }

        if (slug.Length > LongestSlug)
        {
            var sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug.ToString())).AsSpan(0, 4));
            slug.Length = LongestSlug;
            slug.Append('-').Append(sum);
        }

        return issuedOn is { } date ? slug.Append(CultureInfo.InvariantCulture, $"-{date:yyyy-MM-dd}").ToString() : slug.ToString();
    }
}
