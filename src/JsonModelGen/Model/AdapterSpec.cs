namespace JsonModelGen.Generator.Model;

/// <summary>
/// A struct that is emitted beside the model because only the compiler knows how a type of the user's is made and taken apart: its
/// constructors, builders and methods. The runtime library's codecs call it through an interface.
/// </summary>
/// <param name="Name">The struct's simple name.</param>
/// <param name="Summary">What it does, for its comment.</param>
/// <param name="Interface">The interface that it implements.</param>
/// <param name="Methods">The interface's methods.</param>
/// <param name="TypeParameters">Its type parameters with their brackets, or empty.</param>
/// <param name="Constraints">Their constraint clauses.</param>
internal sealed record AdapterSpec(
    string Name,
    string Summary,
    string Interface,
    EquatableArray<AdapterMethodSpec> Methods,
    string TypeParameters,
    EquatableArray<string> Constraints);

/// <summary>A static method of an <see cref="AdapterSpec"/>.</summary>
/// <param name="Signature">What stands before its body, without modifiers.</param>
/// <param name="Expression">The expression that is its body; null if it has statements.</param>
/// <param name="Statements">The statements that are its body, as lines.</param>
internal sealed record AdapterMethodSpec(string Signature, string? Expression, EquatableArray<string> Statements);
