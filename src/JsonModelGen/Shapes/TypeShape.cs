using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>
/// The shape of a type: its data, and how its values are read and written. One small file per family.
/// </summary>
/// <remarks>
/// <para><b>The contract.</b> Reading starts before the value's first byte (white space may come first) and ends after its
/// last; the expression yields a non-null value. Only <see cref="NullableShape"/> accepts JSON <c>null</c>. Writing
/// writes exactly one JSON value; the expression to write has no side effects. A null reference of a non-nullable
/// type is written as <c>null</c>, as System.Text.Json does.</para>
/// <para><b>The capacity rule.</b> A shape with a <see cref="MaxSize"/> writes without reserving space: the emitter has added that
/// many bytes to the last check. Any other shape reserves its own space, and the emitter checks again after it, unless
/// the shape also reserves the bytes needed after it (<see cref="EnsuresTail"/>).</para>
/// <para>Shapes cross the generator's cache: like everything in Model/ they hold data with value equality only.</para>
/// </remarks>
/// <param name="TypeName">The <c>global::</c> name of the type, with nullable annotations.</param>
/// <param name="IsReferenceType">Whether values can be null references at run time.</param>
internal abstract record TypeShape(string TypeName, bool IsReferenceType)
{
    /// <summary>The <see cref="MaxSize"/> of a shape that reserves its own space.</summary>
    public const int Unbounded = -1;

    /// <summary>The <c>global::</c> name of the codec for values of this type.</summary>
    public abstract string CodecName { get; }

    /// <summary>Whether that codec also reads and writes keys of dictionaries.</summary>
    public virtual bool CanBeKey => false;

    /// <summary>The maximal size of a value in bytes, or <see cref="Unbounded"/>.</summary>
    public virtual int MaxSize => Unbounded;

    /// <summary>The bytes that must be free before a value is written: <see cref="MaxSize"/>, or what an unbounded shape writes before it reserves space.</summary>
    public virtual int RoomNeeded => Math.Max(MaxSize, 0);

    /// <summary>Whether writing also reserves space for the bytes that follow.</summary>
    public virtual bool EnsuresTail => false;

    /// <summary>Whether JSON <c>null</c> is a value of this shape.</summary>
    public virtual bool AcceptsNull => false;

    /// <summary>Whether the type's <c>default</c> is null.</summary>
    public virtual bool HasNullAsDefault => AcceptsNull || IsReferenceType;

    /// <summary>What a local of this type holds before it is read.</summary>
    public virtual string InitialValue => AcceptsNull ? "null" : IsReferenceType ? "null!" : "default";

    /// <summary>This shape, also accepting JSON <c>null</c>.</summary>
    public virtual TypeShape Nullable => new NullableShape(this);

    /// <summary>This shape without JSON <c>null</c>.</summary>
    public virtual TypeShape NonNull => this;

    /// <summary>The shape of a value that is neither null nor absent.</summary>
    public virtual TypeShape Bare => NonNull;

    /// <summary>This shape with every <see cref="DateTime"/> in it as UTC, for the option <c>DateTimeUtc</c>.</summary>
    public virtual TypeShape InUtc => WithParts(static part => part.InUtc);

    /// <summary>This shape with every number in other forms, for the option <c>NumberHandling</c>.</summary>
    /// <param name="handling">The forms; not strict.</param>
    public virtual TypeShape WithNumbers(NumberHandling handling) => WithParts(part => part.WithNumbers(handling));

    /// <summary>The shape that reads the same values but refuses duplicate keys, for <c>AllowDuplicateKeys = false</c>. Models have their own option.</summary>
    public virtual TypeShape WithUniqueKeys => WithParts(static part => part.WithUniqueKeys);

    /// <summary>This shape with its parts replaced: the shapes whose codecs its own codec is composed of.</summary>
    /// <param name="change">What replaces a part.</param>
    protected virtual TypeShape WithParts(Func<TypeShape, TypeShape> change) => this;

    /// <summary>For collections that can be filled: the shape that reads the elements to add; else null.</summary>
    public virtual TypeShape? PopulationSource => null;

    /// <summary>The minified schema from an attribute on the type; null for the shape's own.</summary>
    public string? DeclaredSchema { get; init; }

    /// <summary>The JSON Schema of what is written or accepted, from an attribute or the shape. An attribute describes what is written.</summary>
    public SchemaNode SchemaIn(ISchemaScope scope) => DeclaredSchema is { } declared && !scope.IsAccepting ? SchemaNode.Written(declared) : Schema(scope);

    /// <summary>The JSON Schema of a key, if <see cref="CanBeKey"/>.</summary>
    public virtual SchemaNode KeySchema(ISchemaScope scope) => SchemaNode.Any;

    /// <summary>The JSON Schema of what is written, or of what is accepted; every such value must be valid. A test requires each shape to override it.</summary>
    protected virtual SchemaNode Schema(ISchemaScope scope) => SchemaNode.Any;

    /// <summary>The expression that reads a value from <c>reader</c>.</summary>
    public virtual string ReadExpression => CodecName + ".Read(ref reader)";

    /// <summary>Writes the statements that write a value to <c>writer</c>.</summary>
    /// <param name="code">The output for the statements.</param>
    /// <param name="value">The value, as an expression without side effects.</param>
    /// <param name="local">A name for a local that holds the value, should one be needed.</param>
    /// <param name="tail">How many bytes must be free afterwards, if <see cref="EnsuresTail"/>.</param>
    public virtual void WriteValue(CodeWriter code, string value, string local, int tail) =>
        code.WriteLine($"{CodecName}.Write(ref writer, {value});");
}
