namespace JsonModelGen.Tests.Attack;

/// <summary>A model that once broke, or nearly broke, what is emitted.</summary>
/// <param name="Sources">The model; where it is read, it is called <c>A</c> and lies in the global namespace.</param>
/// <param name="Json">What is read, or null if it is enough that it compiles.</param>
/// <param name="Written">What is written again; null: the same as was read.</param>
/// <param name="Refused">The diagnostic that must come; null: none, or with <paramref name="MayBeRefused"/> any.</param>
/// <param name="MayBeRefused">Whether a diagnostic is as good an answer as code that compiles.</param>
/// <param name="Build">How it is compiled; the language version is the test's.</param>
/// <param name="NeedsCSharp14">Whether the model itself is written in C# 14.</param>
internal sealed record AttackCase(
    Sources Sources,
    string? Json = null,
    string? Written = null,
    string? Refused = null,
    bool MayBeRefused = false,
    Build? Build = null,
    bool NeedsCSharp14 = false);
