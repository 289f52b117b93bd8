using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>Reads a value from its first token, and leaves the reader on its last.</summary>
internal delegate T ReadValue<T>(ref Utf8JsonReader reader);

/// <summary>Hand-written code for one model.</summary>
internal sealed record HandWritten<T>(ReadValue<T> Read, Action<Utf8JsonWriter, T> Write);
