namespace JsonModelGen.Generator.Model;

/// <summary>A struct emitted beside the model for a codec of the runtime library or for a shape, because only the generator knows its content.</summary>
/// <param name="Name">Its simple name.</param>
internal abstract record AdapterSpec(string Name);

/// <summary>
/// An adapter that knows how a user type is created and read: its constructors, builders and methods. Codecs of the runtime library
/// call it through an interface.
/// </summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Summary">What it does, for its comment.</param>
/// <param name="Interface">The interface that it implements.</param>
/// <param name="Methods">The interface's methods.</param>
internal sealed record MethodAdapterSpec(string Name, string Summary, string Interface, EquatableArray<AdapterMethodSpec> Methods) : AdapterSpec(Name);

/// <summary>A static method of a <see cref="MethodAdapterSpec"/>.</summary>
/// <param name="Signature">The declaration without modifiers and body.</param>
/// <param name="Expression">The expression that is its body; null if it has statements.</param>
/// <param name="Statements">The statements that are its body, as lines.</param>
internal sealed record AdapterMethodSpec(string Signature, string? Expression, EquatableArray<string> Statements);

/// <summary>
/// The codec of a tuple that is an object, with the types and codecs of the elements as type parameters. The types are parameters too
/// because the runtime cannot load a constraint that contains a multidimensional array.
/// </summary>
/// <param name="Name">Its simple name.</param>
/// <param name="DisplayName">The tuple's name in errors and comments.</param>
/// <param name="IsReferenceType">Whether it is a <c>Tuple</c>.</param>
/// <param name="Elements">The elements, including those of the nested rest of a long tuple.</param>
internal sealed record TupleCodecSpec(string Name, string DisplayName, bool IsReferenceType, EquatableArray<TupleElementSpec> Elements) : AdapterSpec(Name);

/// <summary>An element of a <see cref="TupleCodecSpec"/>.</summary>
/// <param name="Key">Its key.</param>
/// <param name="TypeParameter">The type parameter for its type.</param>
/// <param name="CodecParameter">The type parameter for its codec.</param>
/// <param name="IsRequired">Whether its key must be present: unless it can be null.</param>
internal sealed record TupleElementSpec(string Key, string TypeParameter, string CodecParameter, bool IsRequired);
