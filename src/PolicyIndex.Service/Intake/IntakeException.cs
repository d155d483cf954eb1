namespace PolicyIndex.Service.Intake;

/// <summary>A file cannot be taken in. The message is written for the person who gave it: file, place, remedy.</summary>
internal sealed class IntakeException : Exception
{
    public IntakeException(string message)
        : base(message)
    {
    }

    public IntakeException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
