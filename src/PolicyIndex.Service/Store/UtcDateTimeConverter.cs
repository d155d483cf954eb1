using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PolicyIndex.Service.Store;

/// <summary>SQLite keeps no kind with a time: all stored times are UTC and come back as such.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    time => time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
