namespace JsonModelGen.Generator.Literals;

/// <summary>What is wrong with a JSON text, and where.</summary>
/// <param name="Position">The first char that is wrong.</param>
/// <param name="Length">How many chars to underline; 0 at the end of the text.</param>
/// <param name="Message">What is wrong, as the end of a sentence.</param>
internal sealed record JsonTextError(int Position, int Length, string Message);
