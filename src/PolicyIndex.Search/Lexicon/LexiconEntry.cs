namespace PolicyIndex.Search.Lexicon;

/// <summary>A row of the policy lexicon for one everyday word.</summary>
/// <param name="Said">What people say.</param>
/// <param name="Written">What policy texts say for it, in one of these ways.</param>
internal sealed record LexiconEntry(string Said, IReadOnlyList<string> Written);
