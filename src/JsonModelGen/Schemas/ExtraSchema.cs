using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The schema of the values of unknown keys.</summary>
internal static class ExtraSchema
{
    /// <param name="member">The member.</param>
    /// <param name="scope">The schema that contains it.</param>
    public static SchemaNode Of(ResolvedMember member, ISchemaScope scope)
    {
        TypeShape shape = scope.IsAccepting ? member.Spec.ReadShape ?? member.Spec.Shape : member.Spec.Shape;
        SchemaNode values = ExtraShape.Of(shape)!.Value?.SchemaIn(scope) ?? SchemaNode.Any;
        return member.Spec.Extra!.TakesNull ? values.OrNull() : values;
    }
}
