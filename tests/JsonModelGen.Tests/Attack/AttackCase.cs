namespace JsonModelGen.Tests.Attack;

/// <summary>A model that once broke emitted code, or might.</summary>
/// <param name="Sources">The model; if it is read, it is called <c>A</c> and is in the global namespace.</param>
/// <param name="Json">The JSON to read, or null if it only has to compile.</param>
/// <param name="Written">The expected output; null if it is the same as the JSON read.</param>
/// <param name="Refused">The diagnostic that must be reported; null for none, or with <paramref name="MayBeRefused"/> any.</param>
/// <param name="MayBeRefused">Whether a diagnostic is accepted in place of code that compiles.</param>
/// <param name="Build">How it is compiled; the test sets the language version.</param>
/// <param name="NeedsCSharp14">Whether the model itself is written in C# 14.</param>
internal sealed record AttackCase(
    Sources Sources,
    string? Json = null,
    string? Written = null,
    string? Refused = null,
    bool MayBeRefused = false,
    Build? Build = null,
    bool NeedsCSharp14 = false);
