using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Resolution;

/// <summary>Decides the forms of the numbers in a member.</summary>
internal static class NumberHandlingResolver
{
    /// <summary>The member with its shapes in the forms set by its own option or the model's; where System.Text.Json's attribute on the model does not apply, by the assembly's.</summary>
    public static MemberSpec Resolve(MemberSpec member, ModelOptions options, ModelOptions assembly)
    {
        NumberHandling handling = member.Options.NumberHandling ?? options.NumberHandling!.Value;
        if ((handling & NumberHandling.Shallow) != 0 && !IsNumberOrCollection(member.Shape))
            handling = assembly.NumberHandling!.Value;
        NumberHandling forms = handling & (NumberHandling.All | NumberHandling.Everywhere);
        if ((forms & NumberHandling.All) == NumberHandling.Strict)
            return member;
        return member with { Shape = member.Shape.WithNumbers(forms), ReadShape = member.ReadShape?.WithNumbers(forms) };
    }

    private static bool IsNumberOrCollection(TypeShape shape) => shape.Bare switch
    {
        SequenceShape { Element: var element } => IsNumber(element),
        DictionaryShape { Value: var value } => IsNumber(value),
        CustomCollectionShape => true,
        _ => IsNumber(shape),
    };

    private static bool IsNumber(TypeShape shape) => shape.Bare.WithNumbers(NumberHandling.All) is NumberShape;
}
