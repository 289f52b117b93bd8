using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A type read and written by a codec of the runtime library, or by one emitted beside the model.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Codec">The name of the codec: <c>global::</c>, or the simple name of a nested one.</param>
/// <param name="IsKey">Whether it reads and writes keys of dictionaries, too.</param>
/// <param name="IsReferenceType">Whether the type is a reference type.</param>
/// <param name="TakesNull">Whether the type is nullable and user code in the codec handles <c>null</c> itself.</param>
internal sealed record CodecShape(string TypeName, string Codec, bool IsKey, bool IsReferenceType, bool TakesNull = false)
    : TypeShape(TypeName, IsReferenceType)
{
    /// <summary>The shape of the JSON where it is known although user code is involved: the type that a method takes or returns.</summary>
    public TypeShape? Content { get; init; }

    /// <summary>Whether its values are any JSON, objects among them.</summary>
    public bool IsUntyped { get; init; }

    public override SchemaNode KeySchema(ISchemaScope scope) => Content?.KeySchema(scope) ?? scope.EnumKeyOf(Codec) ?? SchemaTable.KeyOf(Codec, scope);

    protected override SchemaNode Schema(ISchemaScope scope)
    {
        if (Content is { } content)
            return content.SchemaIn(scope);
        SchemaNode schema = scope.EnumOf(Codec) ?? SchemaTable.ValueOf(Codec, scope);
        return TakesNull ? schema.OrNull() : schema;
    }

    public override string CodecName => Codec;

    public override bool CanBeKey => IsKey;

    public override bool AcceptsNull => TakesNull;

    public override TypeShape WithNumbers(NumberHandling handling) =>
        Codec.StartsWith(RuntimeNames.Namespace, StringComparison.Ordinal) && NumberForms.Of(Codec.Substring(RuntimeNames.Namespace.Length), handling) is { } number ? number : this;

    public override TypeShape WithUniqueKeys => IsUntyped ? new UniqueKeysShape(this, "UniqueKeysCodec") : this;
}
