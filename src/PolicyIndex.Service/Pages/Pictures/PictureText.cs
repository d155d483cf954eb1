namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>Text in pictures, where nothing wraps by itself.</summary>
internal static class PictureText
{
    /// <summary>As much of a text as has room, with a sign that something is missing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Room in widths of a Chinese character; other signs count half.</param>
    public static string Fit(string text, double room)
    {
        var width = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            width += text[i] < 256 ? 0.55 : 1;
            if (width > room)
            {
                return $"{text[..Display.TextPiece.Boundary(text, Math.Max(0, i - 1))]}…";
            }
        }

        return text;
    }
}
