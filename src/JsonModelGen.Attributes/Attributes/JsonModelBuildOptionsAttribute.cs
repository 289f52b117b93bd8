using System.ComponentModel;

namespace JsonModelGen;

/// <summary>
/// What the MSBuild properties of a project (<c>JsonModelGen_FieldRename</c> and so on) said when its assembly was compiled. It is added by
/// the compiler, so that other projects know in which form the assembly's enums and models are; set
/// <see cref="JsonModelDefaultsAttribute"/> yourself.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelBuildOptionsAttribute : JsonModelOptionsAttribute;
