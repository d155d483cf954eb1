namespace PolicyIndex.Service.Pages.Display;

/// <summary>Address of a comparison.</summary>
internal static class CompareAddress
{
    /// <param name="left">Id of a text or name of a work; null where it is still to be chosen.</param>
    /// <param name="right">The same for the other side.</param>
    /// <param name="only">Only what differs.</param>
    public static string Of(string? left, string? right = null, bool only = false)
    {
        var fields = new[] { ("left", left), ("right", right), ("only", only ? "true" : null) };
        return $"/compare?{string.Join('&', fields.Where(f => !string.IsNullOrEmpty(f.Item2)).Select(f => $"{f.Item1}={Uri.EscapeDataString(f.Item2!)}"))}";
    }
}
