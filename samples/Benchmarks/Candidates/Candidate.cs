namespace JsonModelGen.Benchmarks;

/// <summary>One way to do one thing to one document.</summary>
/// <param name="Direction">What is done: one of <see cref="Directions"/>.</param>
/// <param name="Library">Who does it.</param>
/// <param name="Run">Does it once. Gives the object that was read, or the <c>byte[]</c>, <c>string</c> or buffer that was written.</param>
internal sealed record Candidate(string Direction, string Library, Func<object> Run);
