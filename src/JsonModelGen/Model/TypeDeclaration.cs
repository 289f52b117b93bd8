using System.Text;
using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Model;

/// <summary>The data for another partial declaration of a model.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Containing">The enclosing types, outermost first: <c>partial class Outer</c>.</param>
/// <param name="Keyword">The keywords before the name: <c>partial record struct</c>.</param>
/// <param name="Name">The simple name, as an identifier.</param>
/// <param name="TypeParameters">Its own type parameters in their brackets, or empty.</param>
/// <param name="FullName">The <c>global::</c> name.</param>
/// <param name="DisplayName">The name that error messages show: <c>Outer.User</c>.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Hidden">The emitted members that a base class has as well, so that ours are <c>new</c>.</param>
/// <param name="IsObsolete">Whether it or a containing type is obsolete, so that code emitted beside it must be obsolete as well.</param>
/// <param name="HintName">The name of the emitted file.</param>
internal sealed record TypeDeclaration(
    string Namespace,
    EquatableArray<string> Containing,
    string Keyword,
    string Name,
    string TypeParameters,
    string FullName,
    string DisplayName,
    bool IsValueType,
    HiddenMembers Hidden,
    bool IsObsolete,
    string HintName)
{
    /// <summary>The attributes that emitted members cannot have.</summary>
    public EquatableArray<string> AmbiguousAttributes { get; init; }

    /// <summary>Whether emitted members can have an attribute.</summary>
    public bool CanHave(string attribute) => !AmbiguousAttributes.Contains(attribute);

    /// <summary>The metadata name: <c>Demo.Outer+Page`1</c>.</summary>
    public string MetadataName
    {
        get
        {
            StringBuilder name = new();
            int types = "global::".Length + (Namespace.Length == 0 ? 0 : Namespace.Length + 1);
            name.Append(FullName, "global::".Length, types - "global::".Length).Replace("@", "");
            for (int i = types; i < FullName.Length; i++)
            {
                if (FullName[i] == '<')
                {
                    int end = FullName.IndexOf('>', i);
                    name.Append('`').Append(CSharpText.Number((long)FullName.Substring(i, end - i).Split(',').Length));
                    i = end;
                }
                else if (FullName[i] != '@')
                {
                    name.Append(FullName[i] == '.' ? '+' : FullName[i]);
                }
            }

            return name.ToString();
        }
    }

    /// <summary>The name for <c>cref</c>: <c>Page{T}</c>.</summary>
    public string CommentReference => Name + TypeParameters.Replace('<', '{').Replace('>', '}');

    /// <summary>The modifier of members that a base class has, too.</summary>
    public static string Hides(bool isHiding) => isHiding ? "new " : "";
}

/// <summary>The emitted members of base classes that those of a model hide.</summary>
/// <param name="Bodies">The two bodies.</param>
/// <param name="Reading">The overloads of <c>FromJson</c>.</param>
/// <param name="Writing">The overloads of <c>ToJson</c>.</param>
internal readonly record struct HiddenMembers(bool Bodies, bool Reading, bool Writing);
