using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyIndex.Ingest.Docx;

/// <summary>Fields are instruction, separator, result; only the result is printed. They nest and run over paragraphs.</summary>
internal sealed class FieldNesting
{
    private readonly Stack<bool> _inResult = [];
    private int _instructions;

    public bool IsPrinted => _instructions == 0;

    public void Pass(FieldChar sign)
    {
        switch (sign.FieldCharType?.InnerText)
        {
            case "begin":
                _inResult.Push(false);
                _instructions++;
                break;
            case "separate" when _inResult.TryPeek(out var inResult) && !inResult:
                _inResult.Pop();
                _inResult.Push(true);
                _instructions--;
                break;
            case "end" when _inResult.TryPop(out var wasResult):
                _instructions -= wasResult ? 0 : 1;
                break;
            default:
                break;
        }
    }
}
