namespace PolicyIndex.Service.Intake;

/// <summary>A file to take in.</summary>
/// <param name="Name">Without directories; for messages only, the content decides the format.</param>
/// <param name="Bytes">The whole file.</param>
internal sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Bytes);
