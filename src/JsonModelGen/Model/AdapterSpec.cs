namespace JsonModelGen.Generator.Model;

/// <summary>
/// A struct emitted beside the model because only the generator knows how a user type is created and read: its
/// constructors, builders and methods. Codecs of the runtime library call it through an interface.
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
/// <param name="Signature">The declaration without modifiers and body.</param>
/// <param name="Expression">The expression that is its body; null if it has statements.</param>
/// <param name="Statements">The statements that are its body, as lines.</param>
internal sealed record AdapterMethodSpec(string Signature, string? Expression, EquatableArray<string> Statements);
