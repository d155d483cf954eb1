namespace PolicyIndex.Ingest;

/// <summary>
/// A file that cannot become lines: unknown format, damaged, encrypted, without text, or over a limit.
/// The message names file, place and remedy in Chinese and is fit to be shown to the person who sent the file;
/// the inner exception is for the log only.
/// </summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Composes the message <c>file（place）：problem。remedy。</c></summary>
    public UnreadableDocumentException(string code, string fileName, string? place, string problem, string remedy, Exception? inner = null)
        : base(Compose(fileName, place, problem, remedy), inner)
    {
        Code = code;
        FileName = fileName;
        Place = place;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>Stable code, kebab case, for example <c>encrypted</c> or <c>too-many-pages</c>.</summary>
    public string Code { get; }

    /// <summary>Name of the file as given, without directories.</summary>
    public string FileName { get; }

    /// <summary>Where in the file (第3页, 第12行), or null where the whole file is meant.</summary>
    public string? Place { get; }

    /// <summary>What is wrong, in Chinese, without a full stop.</summary>
    public string Problem { get; }

    /// <summary>What its sender can do about it, in Chinese, without a full stop.</summary>
    public string Remedy { get; }

    private static string Compose(string fileName, string? place, string problem, string remedy) =>
        place is null ? $"{fileName}：{problem}。{remedy}。" : $"{fileName}（{place}）：{problem}。{remedy}。";
}
