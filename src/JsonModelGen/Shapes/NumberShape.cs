using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Schemas.Texts;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A number that may be a string: the option <c>NumberHandling</c>.</summary>
/// <param name="TypeName">The keyword or <c>global::</c> name of its type.</param>
/// <param name="Codec">The simple name of the codec of the plain number.</param>
/// <param name="Handling">The forms; not strict.</param>
internal sealed record NumberShape(string TypeName, string Codec, NumberHandling Handling) : TypeShape(TypeName, IsReferenceType: false)
{
    private const string Names = "\"NaN\",\"Infinity\",\"-Infinity\"";

    public override string CodecName => NumberForms.CodecName(TypeName, Codec, Handling);

    public override bool CanBeKey => true;

    public override SchemaNode KeySchema(ISchemaScope scope) => SchemaTable.KeyOf(Codec, scope);

    protected override SchemaNode Schema(ISchemaScope scope)
    {
        SchemaNode number = SchemaTable.ValueOf(Codec, scope);
        bool isFloat = Codec is "SingleCodec" or "DoubleCodec" or "HalfCodec";
        if (scope.IsAccepting)
            return Accepted(number, isFloat);
        if ((Handling & NumberHandling.WriteAsString) != 0)
        {
            return SchemaNode.OfType("string").WithText(
                "pattern", isFloat ? "^(-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?|NaN|-?Infinity)$" : Codec == "DecimalCodec" ? "^-?[0-9]+(\\.[0-9]+)?$" : "^-?[0-9]+$");
        }

        return isFloat && (Handling & NumberHandling.AllowNamedFloatingPointLiterals) != 0
            ? SchemaNode.Any.With("anyOf", "[" + number.ToJson() + ",{\"enum\":[" + Names + "]}]")
            : number;
    }

    /// <summary>As a string, a number has the forms that it has as a key, or only the non-finite ones.</summary>
    private SchemaNode Accepted(SchemaNode number, bool isFloat)
    {
        bool isAnyText = (Handling & NumberHandling.AllowReadingFromString) != 0;
        if (!isAnyText && !(isFloat && (Handling & NumberHandling.AllowNamedFloatingPointLiterals) != 0))
            return number;
        SchemaNode numberOrText = Codec == "BigIntegerCodec" ? number : number.OrType("string");
        return numberOrText.WithText(AcceptedScalar.TextForm, isAnyText ? Codec + TextForms.Key : TextForms.NamedNumber);
    }
}
