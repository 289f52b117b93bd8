namespace JsonModelGen.Benchmarks;

/// <summary>The names of what is measured, as printed.</summary>
internal static class Directions
{
    /// <summary>From UTF-8.</summary>
    public const string Read = "read";

    public const string ReadString = "read-string";

    /// <summary>From a <c>Utf8JsonReader</c>.</summary>
    public const string ReadReader = "read-reader";

    /// <summary>To a new <c>byte[]</c>.</summary>
    public const string Write = "write";

    public const string WriteString = "write-string";

    /// <summary>To a reused buffer; for System.Text.Json, through a reused <c>Utf8JsonWriter</c>.</summary>
    public const string WriteBuffer = "write-buffer";

    /// <summary>To a reused <c>Utf8JsonWriter</c>.</summary>
    public const string WriteWriter = "write-writer";

    public static readonly string[] All = [Read, ReadString, ReadReader, Write, WriteString, WriteBuffer, WriteWriter];
}
