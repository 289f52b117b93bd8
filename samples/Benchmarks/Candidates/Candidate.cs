namespace JsonModelGen.Benchmarks;

/// <summary>One way to read or write one document.</summary>
/// <param name="Direction">What is measured: one of <see cref="Directions"/>.</param>
/// <param name="Library">The library.</param>
/// <param name="Run">Does it once. Returns the object read, or the <c>byte[]</c>, <c>string</c> or buffer written.</param>
internal sealed record Candidate(string Direction, string Library, Func<object> Run);
