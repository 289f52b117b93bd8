using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>Reads a value whose first token the reader stands on, and leaves it on the last.</summary>
internal delegate T ReadValue<T>(ref Utf8JsonReader reader);

/// <summary>What a person wrote for one model.</summary>
internal sealed record HandWritten<T>(ReadValue<T> Read, Action<Utf8JsonWriter, T> Write);
