using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>
/// The shape of a type: its data, and how its values are read and written. One small file per family.
/// </summary>
/// <remarks>
/// <para><b>The contract.</b> Reading starts before the value's first byte (white space may come first) and ends behind its
/// last; the expression yields a value that is not null. Only <see cref="NullableShape"/> accepts JSON <c>null</c>. Writing
/// writes exactly one JSON value; the expression that is written has no side effects. A reference that is null against
/// its type's promise is written as <c>null</c>, as System.Text.Json does.</para>
/// <para><b>The rule for capacity.</b> A shape with a <see cref="MaxSize"/> writes without making room: the emitter has added that
/// many bytes to the last check. Any other shape makes room for itself, and the emitter checks again behind it, unless
/// it takes the bytes needed behind it along (<see cref="EnsuresTail"/>).</para>
/// <para>Shapes cross the generator's cache: like everything in Model/ they hold data with value equality only.</para>
/// </remarks>
/// <param name="TypeName">The <c>global::</c> name of the type, with nullable annotations.</param>
/// <param name="IsReferenceType">Whether values can be null references at run time.</param>
internal abstract record TypeShape(string TypeName, bool IsReferenceType)
{
    /// <summary>The value of <see cref="MaxSize"/> of a shape that makes room for itself.</summary>
    public const int Unbounded = -1;

    /// <summary>The <c>global::</c> name of the codec for values of this type.</summary>
    public abstract string CodecName { get; }

    /// <summary>Whether that codec also reads and writes keys of dictionaries.</summary>
    public virtual bool CanBeKey => false;

    /// <summary>The bytes that a value takes at most, or <see cref="Unbounded"/>.</summary>
    public virtual int MaxSize => Unbounded;

    /// <summary>The bytes that must be free before a value is written: <see cref="MaxSize"/>, or what an unbounded shape writes before it makes room.</summary>
    public virtual int RoomNeeded => Math.Max(MaxSize, 0);

    /// <summary>Whether writing makes room for the bytes that follow, too.</summary>
    public virtual bool EnsuresTail => false;

    /// <summary>Whether JSON <c>null</c> is a value of this shape.</summary>
    public virtual bool AcceptsNull => false;

    /// <summary>Whether the type's <c>default</c> is null.</summary>
    public virtual bool HasNullAsDefault => AcceptsNull || IsReferenceType;

    /// <summary>What a local of this type holds before it is read.</summary>
    public virtual string InitialValue => AcceptsNull ? "null" : IsReferenceType ? "null!" : "default";

    /// <summary>This shape with JSON <c>null</c> as a further value.</summary>
    public virtual TypeShape Nullable => new NullableShape(this);

    /// <summary>This shape without JSON <c>null</c>.</summary>
    public virtual TypeShape NonNull => this;

    /// <summary>The shape of the value itself, where it is neither null nor absent.</summary>
    public virtual TypeShape Bare => NonNull;

    /// <summary>This shape with every <see cref="DateTime"/> in it as UTC, as the option <c>DateTimeUtc</c> asks for.</summary>
    public virtual TypeShape InUtc => this;

    /// <summary>This shape with every number in it in other forms, as the option <c>NumberHandling</c> asks for.</summary>
    /// <param name="handling">The forms; not strict.</param>
    public virtual TypeShape WithNumbers(NumberHandling handling) => this;

    /// <summary>For collections that can be filled: the shape that reads the elements to add; else null.</summary>
    public virtual TypeShape? PopulationSource => null;

    /// <summary>The schema that an attribute gives the type, without white space; null: the shape says it itself.</summary>
    public string? DeclaredSchema { get; init; }

    /// <summary>The JSON Schema of what is written, or accepted, whoever says it. What an attribute says is about what is written.</summary>
    public SchemaNode SchemaIn(ISchemaScope scope) => DeclaredSchema is { } declared && !scope.IsAccepting ? SchemaNode.Written(declared) : Schema(scope);

    /// <summary>The JSON Schema of what a key is written as, where <see cref="CanBeKey"/>.</summary>
    public virtual SchemaNode KeySchema(ISchemaScope scope) => SchemaNode.Any;

    /// <summary>The JSON Schema of what is written, or of what is accepted: true for every such value. A test wants each shape to say its own.</summary>
    protected virtual SchemaNode Schema(ISchemaScope scope) => SchemaNode.Any;

    /// <summary>The expression that reads a value from <c>reader</c>.</summary>
    public virtual string ReadExpression => CodecName + ".Read(ref reader)";

    /// <summary>Writes the statements that write a value to <c>writer</c>.</summary>
    /// <param name="code">Where the statements go.</param>
    /// <param name="value">The value, as an expression without side effects.</param>
    /// <param name="local">A name for a local that holds the value, should one be needed.</param>
    /// <param name="tail">How many bytes must be free afterwards, if <see cref="EnsuresTail"/>.</param>
    public virtual void WriteValue(CodeWriter code, string value, string local, int tail) =>
        code.WriteLine($"{CodecName}.Write(ref writer, {value});");
}
