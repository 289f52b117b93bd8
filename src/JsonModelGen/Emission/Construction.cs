using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>How an object is created: the model being read, or one flattened into it.</summary>
/// <param name="TypeName">The <c>global::</c> name of its type.</param>
/// <param name="Factory">The factory method; null if a constructor is used.</param>
/// <param name="Parameters">The constructor's parameters that get an argument.</param>
/// <param name="HasHooks">Whether hooks are called after construction.</param>
/// <param name="Members">Its members.</param>
internal sealed record Construction(string TypeName, string? Factory, EquatableArray<ParameterSpec> Parameters, bool HasHooks, IReadOnlyList<ReadMember> Members)
{
    /// <summary>The members set by the object initializer.</summary>
    public IReadOnlyList<ReadMember> Initialized { get; } = Filled(Members, MemberTarget.Initializer, MemberTarget.ConstructorAndInitializer);

    /// <summary>The members set after construction.</summary>
    public IReadOnlyList<ReadMember> SetLater { get; } = Filled(Members, MemberTarget.Assignment, MemberTarget.Accessor, MemberTarget.Population);

    /// <summary>The local function that tells the key of a parameter, where making it may throw because of an argument; else null.</summary>
    public string? KeyOfParameter { get; init; }

    /// <summary>Whether nothing follows the construction.</summary>
    public bool IsOneExpression => SetLater.Count == 0 && !HasHooks && KeyOfParameter is null;

    /// <summary>The keys of the parameters that members fill.</summary>
    public IEnumerable<(string Parameter, string Key)> Keys
    {
        get
        {
            foreach (ReadMember member in Members)
            {
                if (member.Member.Spec.Parameter is { } parameter && member.Parts is null && member.Member.Spec.Extra is null)
                    yield return (parameter, member.Member.FullKey);
            }
        }
    }

    /// <summary>The constructor's arguments, each with its name.</summary>
    public List<string> Arguments
    {
        get
        {
            List<string> arguments = [];
            foreach (ParameterSpec parameter in Parameters)
            {
                string? value = parameter.Constant;
                foreach (ReadMember member in Members)
                {
                    if (member.Member.Spec.Parameter == parameter.Name)
                        value = (parameter.IsReference ? "in " : "") + member.Value;
                }

                if (value is not null)
                    arguments.Add(CSharpText.Identifier(parameter.Name) + ": " + value);
            }

            return arguments;
        }
    }

    private static List<ReadMember> Filled(IReadOnlyList<ReadMember> members, params MemberTarget[] targets)
    {
        List<ReadMember> filled = [];
        foreach (ReadMember member in members)
        {
            if (Array.IndexOf(targets, member.Member.Spec.Target) >= 0 && !member.IsNeverThere)
                filled.Add(member);
        }

        return filled;
    }
}
