namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>How long a stream may be silent while an answer is made, before proxies and clients think it dead.</summary>
internal sealed record ChatPacing(TimeSpan Silence)
{
    public static ChatPacing Default { get; } = new(TimeSpan.FromSeconds(10));
}
