namespace PolicyIndex.Eval.Gold;

/// <summary>A gold file is missing or a record of it cannot be read; the message names file, line and remedy.</summary>
internal sealed class GoldFormatException : Exception
{
    public GoldFormatException(string message) : base(message)
    {
    }

    public GoldFormatException(string message, Exception inner) : base(message, inner)
    {
    }
}
