using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A type that a codec of the runtime library, or one that is emitted beside the model, reads and writes.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Codec">The name of the codec: <c>global::</c>, or the simple name of a nested one.</param>
/// <param name="IsKey">Whether it reads and writes keys of dictionaries, too.</param>
/// <param name="IsReferenceType">Whether the type is a reference type.</param>
/// <param name="TakesNull">Whether the type is nullable and the codec, being the user's, decides itself what <c>null</c> is.</param>
internal sealed record CodecShape(string TypeName, string Codec, bool IsKey, bool IsReferenceType, bool TakesNull = false)
    : TypeShape(TypeName, IsReferenceType)
{
    /// <summary>What stands in the JSON where that is known though code of the user's comes between: the value in a value object, the result of a method.</summary>
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

    /// <summary>Whether the codec is one of the library, and holds those of its parts.</summary>
    private bool IsOfLibrary => Codec.StartsWith(RuntimeNames.Namespace, StringComparison.Ordinal);

    public override TypeShape InUtc => this with { Codec = UtcDates.In(Codec), Content = IsOfLibrary ? Content?.InUtc : Content };

    /// <summary>A codec of the library holds those of its parts; one of a model knows itself what its numbers are.</summary>
    public override TypeShape WithNumbers(NumberHandling handling) =>
        !IsOfLibrary ? this
        : NumberForms.Of(Codec.Substring(RuntimeNames.Namespace.Length), handling) ??
            (TypeShape)(this with { Codec = NumberForms.In(Codec, handling), Content = Content?.WithNumbers(handling) });
}
