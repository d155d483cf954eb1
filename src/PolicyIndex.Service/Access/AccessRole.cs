namespace PolicyIndex.Service.Access;

/// <summary>What a caller may do; each role may also do what stands before it.</summary>
internal enum AccessRole
{
    /// <summary>Ask. Needed only where reading is closed (<see cref="AccessSettings.ReadingNeedsKey"/>).</summary>
    Reader,

    /// <summary>Take files in, and say what is so about effects.</summary>
    Editor,

    /// <summary>Give out and revoke keys.</summary>
    Admin,
}
