using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A generic <c>[JsonModel]</c> with type arguments, read and written by its emitted codec, closed over theirs.</summary>
/// <param name="TypeName">The <c>global::</c> name of the closed type.</param>
/// <param name="Codec">The <c>global::</c> name of the codec, without type arguments of its own.</param>
/// <param name="CodecTypes">The type arguments of the codec before those that are codecs.</param>
/// <param name="Definition">The <c>global::</c> name of the model's definition.</param>
/// <param name="Arguments">The type arguments that occur in its JSON.</param>
/// <param name="IsReferenceType">Whether it is a class.</param>
internal sealed record GenericModelShape(string TypeName, string Codec, EquatableArray<string> CodecTypes, string Definition, EquatableArray<TypeArgument> Arguments, bool IsReferenceType)
    : TypeShape(TypeName, IsReferenceType)
{
    /// <summary>The minified schema of a model of another assembly, if it has one, with open type parameters.</summary>
    public string? ForeignSchema { get; init; }

    public override string CodecName
    {
        get
        {
            List<string> arguments = [.. CodecTypes];
            foreach (TypeArgument argument in Arguments)
                arguments.Add(argument.Shape.CodecName);
            return Codec + CSharpText.InBrackets(arguments);
        }
    }

    /// <summary>As any other model, it decides the form of its numbers itself, unless that is the form of all numbers.</summary>
    public override TypeShape WithNumbers(NumberHandling handling) => (handling & NumberHandling.Everywhere) != 0 ? base.WithNumbers(handling) : this;

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) =>
        this with { Arguments = Arguments.Select(argument => argument with { Shape = change(argument.Shape) }) };

    protected override SchemaNode Schema(ISchemaScope scope) => scope.GenericModelOf(this);
}

/// <summary>A type argument of a generic model.</summary>
/// <param name="Parameter">The name of the type parameter, as an identifier.</param>
/// <param name="Shape">The shape of the argument.</param>
internal sealed record TypeArgument(string Parameter, TypeShape Shape);
