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
    /// <summary>The shape of the JSON where it is known although user code is involved: the value of a value object, the result of a method.</summary>
    public TypeShape? Content { get; init; }

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

    /// <summary>Whether the codec is one of the library, composed of the codecs of its parts.</summary>
    private bool IsOfLibrary => Codec.StartsWith(RuntimeNames.Namespace, StringComparison.Ordinal);

    public override TypeShape InUtc => this with { Codec = UtcDates.In(Codec), Content = IsOfLibrary ? Content?.InUtc : Content };

    /// <summary>Only codecs of the library are composed of others; an emitted one decides the form of its numbers itself.</summary>
    public override TypeShape WithNumbers(NumberHandling handling) =>
        !IsOfLibrary ? this
        : NumberForms.Of(Codec.Substring(RuntimeNames.Namespace.Length), handling) ??
            (TypeShape)(this with { Codec = NumberForms.In(Codec, handling), Content = Content?.WithNumbers(handling) });
}
